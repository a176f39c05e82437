package cn.volunteering.volunteer.transfer;

import cn.volunteering.domain.Labelled;
import cn.volunteering.policy.PolicyKey;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.Value;

/** What goes with a transferred person beside the entry on the roster, as the policy of the giving agency sets it (NX-50). */
public enum Travels implements Labelled {
    HOURS_ONLY("服务时长"),
    HOURS_AND_POINTS("服务时长和积分");

    /** The policy key. */
    static final TypedKey<Travels> KEY =
            new TypedKey<>(new PolicyKey("transfer.travels"), value -> valueOf(((Value.Choice) value).option()));

    private final String label;

    Travels(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
