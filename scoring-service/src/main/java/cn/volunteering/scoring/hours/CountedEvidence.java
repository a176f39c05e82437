package cn.volunteering.scoring.hours;

import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Value;

/** The grades of evidence that count, as a policy sets them. */
public enum CountedEvidence {
    MEASURED_AND_ATTESTED {
        @Override
        public boolean counts(Evidence evidence) {
            return evidence != Evidence.CLAIMED;
        }
    },
    MEASURED {
        @Override
        public boolean counts(Evidence evidence) {
            return evidence == Evidence.MEASURED;
        }
    },
    ALL_CONFIRMED {
        @Override
        public boolean counts(Evidence evidence) {
            return true;
        }
    };

    /** The grades that count for stars and for outstanding volunteers. */
    public static final TypedKey<CountedEvidence> OF_HOURS = key("hours.counted-evidence");

    /** Returns whether service of this grade counts. */
    public abstract boolean counts(Evidence evidence);

    /** Returns a policy key with these options. */
    public static TypedKey<CountedEvidence> key(String name) {
        return new TypedKey<>(new PolicyKey(name), value -> valueOf(((Value.Choice) value).option()));
    }
}
