/// The special functions that statistics stand on, as Boost.Math computes them, behind a plain C face. Nothing here
/// throws: an argument outside a function's domain gives NaN, a result too large for a double gives infinity.
#ifndef CSPECIALFUNCTIONS_H
#define CSPECIALFUNCTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

/// P(Z <= z) of the standard normal distribution, and its inverse.
double special_normal_cumulative(double z);
double special_normal_quantile(double p);

/// I_x(a, b), the regularised incomplete beta function; 1 - I_x(a, b); and the x of a given value of either.
double special_beta_lower(double a, double b, double x);
double special_beta_upper(double a, double b, double x);
double special_beta_lower_quantile(double a, double b, double p);
double special_beta_upper_quantile(double a, double b, double q);

/// P(a, x), the regularised incomplete gamma function; Q(a, x) = 1 - P(a, x); and the x of a given value of either.
double special_gamma_lower(double a, double x);
double special_gamma_upper(double a, double x);
double special_gamma_lower_quantile(double a, double p);
double special_gamma_upper_quantile(double a, double q);

/// P(T <= t) of Student's distribution, and its inverse. `degrees` need not be whole.
double special_student_cumulative(double degrees, double t);
double special_student_quantile(double degrees, double p);

#ifdef __cplusplus
}
#endif
#endif
