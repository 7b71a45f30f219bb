"""The charts of StatechartBenchmark in `transitions` and `python-statemachine`, and the comparison."""

import json
import logging
import statistics
import sys
import time

from statemachine import State, StateMachine
from transitions import Machine
from transitions.extensions import HierarchicalMachine

logging.disable(logging.CRITICAL)


class Model:
    count = 1
    limit = 10

    def counted(self):
        return self.count >= 0

    def below(self):
        return self.limit > self.count


def flat_transitions():
    model = Model()
    Machine(
        model,
        states=["plan", "execute", "feedback"],
        initial="plan",
        transitions=[
            {"trigger": "advance", "source": "plan", "dest": "execute", "conditions": "counted"},
            {"trigger": "advance", "source": "execute", "dest": "feedback", "conditions": "below"},
            {"trigger": "advance", "source": "feedback", "dest": "plan", "conditions": "counted"},
        ],
    )
    return model.advance, lambda: model.state


def hierarchical_transitions():
    model = Model()
    HierarchicalMachine(
        model,
        states=[
            {
                "name": "season",
                "initial": "plan",
                "children": [
                    {"name": "plan", "initial": "draft", "children": ["draft", "sealed"]},
                    {"name": "execute", "initial": "first", "children": ["first", "second"]},
                    "feedback",
                ],
            },
            "closing",
        ],
        initial="season",
        transitions=[
            {"trigger": "leave", "source": "season", "dest": "closing", "conditions": "counted"},
            {"trigger": "advance", "source": "season_plan", "dest": "season_execute", "conditions": "below"},
            {"trigger": "leave", "source": "season_execute", "dest": "season_feedback", "conditions": "counted"},
            {"trigger": "advance", "source": "season_execute_first", "dest": "season_execute_second", "conditions": "counted"},
            {"trigger": "advance", "source": "season_execute_second", "dest": "season_feedback", "conditions": "below"},
            {"trigger": "advance", "source": "season_feedback", "dest": "season_plan", "conditions": "counted"},
        ],
    )
    return model.advance, lambda: model.state


class FlatStateMachine(StateMachine):
    plan = State(initial=True)
    execute = State()
    feedback = State()
    advance = (
        plan.to(execute, cond="counted") | execute.to(feedback, cond="below") | feedback.to(plan, cond="counted")
    )
    count = 1
    limit = 10

    def counted(self):
        return self.count >= 0

    def below(self):
        return self.limit > self.count


def flat_statemachine():
    machine = FlatStateMachine()
    return machine.advance, lambda: machine.current_state.id


def median(make, count=3000, batches=15):
    """Nanoseconds for one event, the median over batches."""
    advance, where = make()
    for _ in range(12):
        before = where()
        advance()
        if where() == before:
            sys.exit(f"{make.__name__} does not move from {before}")
    times = []
    for _ in range(batches):
        start = time.perf_counter_ns()
        for _ in range(count):
            advance()
        times.append((time.perf_counter_ns() - start) / count)
    return statistics.median(times)


def main():
    ours = json.loads(sys.argv[1])
    flat, tree, other = median(flat_transitions), median(hierarchical_transitions), median(flat_statemachine)
    rows = [
        ("moim, flat, compiled guards", ours["flat"], flat, "transitions"),
        ("moim, flat, Lua guards", ours["flatLua"], flat, "transitions"),
        ("moim, flat, compiled guards", ours["flat"], other, "python-statemachine"),
        ("moim, flat, Lua guards", ours["flatLua"], other, "python-statemachine"),
        ("moim, hierarchical, compiled guards", ours["hierarchical"], tree, "transitions HierarchicalMachine"),
        ("moim, hierarchical, Lua guards", ours["hierarchicalLua"], tree, "transitions HierarchicalMachine"),
    ]
    print("median time for one event, every transition guarded")
    for name, mine, theirs, peer in rows:
        print(f"  {name:36} {mine / 1000:8.2f} µs   {peer:32} {theirs / 1000:8.2f} µs   × {theirs / mine:.1f}")
    print(f"memory for one idle program: {ours['bytesPerProgram'] / 1024:.1f} KiB")
    goals = [
        ("hierarchical, compiled guards ≥ 20 ×", tree / ours["hierarchical"] >= 20),
        ("hierarchical, Lua guards ≥ 5 ×", tree / ours["hierarchicalLua"] >= 5),
        ("idle program ≤ 20 KiB", ours["bytesPerProgram"] <= 20 * 1024),
    ]
    for goal, met in goals:
        print(f"  {'met   ' if met else 'MISSED'} {goal}")
    sys.exit(0 if all(met for _, met in goals) else 1)


main()
