package cn.volunteering.registry.policy;

import cn.volunteering.policy.ClauseId;
import java.util.List;

/**
 * A clause of a policy document, quoted verbatim.
 *
 * @param section its place in the document, for example {@code 三、（二）1}
 * @param quote the literal text, typing errors included
 */
public record Clause(ClauseId id, String section, String quote, Force force, List<Basis> bases) {

    /** How binding a clause is. */
    public enum Force {
        MUST,
        /** 原则上. */
        IN_PRINCIPLE,
        /** 鼓励、可. */
        ENCOURAGED
    }

    public Clause {
        bases = List.copyOf(bases);
    }
}
