// The alarm: how a running script hears of its deadline without counting anything.
//
// A count hook costs a bare loop as much again at any interval, for Lua then stops at every instruction. So there is
// none: one timer a thread, made when the thread runs its first script, sends that thread a signal at the deadline, and
// its handler installs the hook, which stops the script at its next instruction. `lua_sethook` is the one function of
// Lua that may be called from a signal handler, and only on the thread that runs the state: another thread could meet
// call frames that are just being freed.
//
// Arming costs a call of the kernel, so the timer is not disarmed when a script ends in time: it rings for nobody, or
// for the next script, whose deadline it is then set to. A thousand short scripts cost one such call.

#include "internal.h"

// The thread sanitizer holds a signal back until its thread enters a function that it watches, and a bare loop of Lua
// enters none.
#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SIGNALS_COME_LATE
#endif
#endif

#if defined(__linux__) && !defined(SIGNALS_COME_LATE)

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

enum {
    /// Ignored where nobody listens, and used by nobody but sockets with urgent data.
    ALARM_SIGNAL = SIGURG,
    /// A hook can be lost between two instructions that are about to take it away; the alarm rings until it is heard.
    AGAIN_NANOSECONDS = 5 * 1000 * 1000,
};

typedef struct {
    timer_t timer;
    enum { UNKNOWN, READY, ABSENT } state;
    /// 0 while the timer is not armed.
    volatile int64_t rings_at;
    /// The innermost one that runs on this thread; each knows the one it interrupted.
    LuaGuard *volatile running;
} Alarm;

/// A handler may not wait for the memory of a thread's variables to be made, so it is there from the beginning.
static _Thread_local Alarm own __attribute__((tls_model("initial-exec")));

static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t ending;
static bool has_handler;

static void arm(int64_t moment) {
    own.rings_at = moment;
    struct itimerspec when = { .it_value = { moment / 1000000000, moment % 1000000000 } };
    timer_settime(own.timer, TIMER_ABSTIME, &when, NULL);
}

static void ring(int signal) {
    (void)signal;
    int before = errno;
    int64_t now = guard_now(), next = INT64_MAX;
    own.rings_at = 0;
    for (LuaGuard *guard = own.running; guard != NULL; guard = guard->interrupted) {
        int64_t moment = guard->deadline;
        if (moment <= now) {
            guard_ring(guard);
            moment = now + AGAIN_NANOSECONDS;
        }
        if (moment < next) next = moment;
    }
    if (next != INT64_MAX) arm(next);
    errno = before;
}

static void end_thread(void *alarm) {
    timer_delete(((Alarm *)alarm)->timer);
}

static void make_handler(void) {
    struct sigaction present, action = { .sa_handler = ring, .sa_flags = SA_RESTART };
    sigemptyset(&action.sa_mask);
    // Whoever listens to this signal already needs it more.
    if (sigaction(ALARM_SIGNAL, NULL, &present) != 0) return;
    if (present.sa_handler != SIG_DFL && present.sa_handler != SIG_IGN) return;
    has_handler = pthread_key_create(&ending, end_thread) == 0 && sigaction(ALARM_SIGNAL, &action, NULL) == 0;
}

static void make_timer(void) {
    own.state = ABSENT;
    pthread_once(&once, make_handler);
    if (!has_handler) return;
    struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = ALARM_SIGNAL };
    event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
    if (timer_create(CLOCK_MONOTONIC, &event, &own.timer) != 0) return;
    if (pthread_setspecific(ending, &own) != 0) {
        timer_delete(own.timer);
        return;
    }
    // Threads of a pool are born deaf.
    sigset_t heard;
    sigemptyset(&heard);
    sigaddset(&heard, ALARM_SIGNAL);
    pthread_sigmask(SIG_UNBLOCK, &heard, NULL);
    own.state = READY;
}

bool guard_alarm_begin(LuaGuard *guard) {
    if (own.state == UNKNOWN) make_timer();
    if (own.state == ABSENT) return false;
    guard->interrupted = own.running;
    own.running = guard;
    // From here on a ring knows of this script, so an alarm that is set for earlier will be set anew in time.
    int64_t rings_at = own.rings_at;
    if (rings_at == 0 || rings_at > guard->deadline) arm(guard->deadline);
    return true;
}

void guard_alarm_end(LuaGuard *guard) {
    if (own.running == guard) own.running = guard->interrupted;
}

#else

// Without timers that signal one thread at once, the count hook looks at the clock instead; see `guard_watch`.

bool guard_alarm_begin(LuaGuard *guard) {
    (void)guard;
    return false;
}

void guard_alarm_end(LuaGuard *guard) {
    (void)guard;
}

#endif
