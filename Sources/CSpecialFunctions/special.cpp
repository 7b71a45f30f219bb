#include "CSpecialFunctions.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace {
using namespace boost::math::policies;

/// No exception may cross into the language above. Nothing is promoted to `long double`, which is another type on
/// every platform and takes twenty times as long for one digit more.
using Quiet = policy<
    domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
    underflow_error<ignore_error>, denorm_error<ignore_error>, evaluation_error<ignore_error>,
    rounding_error<ignore_error>, indeterminate_result_error<ignore_error>, promote_double<false>>;

constexpr Quiet quiet{};
using Normal = boost::math::normal_distribution<double, Quiet>;
using Student = boost::math::students_t_distribution<double, Quiet>;
}

double special_normal_cumulative(double z) { return cdf(Normal(0, 1), z); }
double special_normal_quantile(double p) { return quantile(Normal(0, 1), p); }

double special_beta_lower(double a, double b, double x) { return boost::math::ibeta(a, b, x, quiet); }
double special_beta_upper(double a, double b, double x) { return boost::math::ibetac(a, b, x, quiet); }
double special_beta_lower_quantile(double a, double b, double p) { return boost::math::ibeta_inv(a, b, p, quiet); }
double special_beta_upper_quantile(double a, double b, double q) { return boost::math::ibetac_inv(a, b, q, quiet); }

double special_gamma_lower(double a, double x) { return boost::math::gamma_p(a, x, quiet); }
double special_gamma_upper(double a, double x) { return boost::math::gamma_q(a, x, quiet); }
double special_gamma_lower_quantile(double a, double p) { return boost::math::gamma_p_inv(a, p, quiet); }
double special_gamma_upper_quantile(double a, double q) { return boost::math::gamma_q_inv(a, q, quiet); }

double special_student_cumulative(double degrees, double t) { return cdf(Student(degrees), t); }
double special_student_quantile(double degrees, double p) { return quantile(Student(degrees), p); }
