package cn.volunteering.volunteer.roster;

import java.util.EnumSet;
import java.util.Set;

/** Where a volunteer stands in the life cycle (NX-13: 登记、注册、管理). */
public enum VolunteerState {
    /** Has asked to join; nobody has looked at it yet. */
    APPLIED("待审核"),
    /** Stands on the roster. */
    REGISTERED("已登记"),
    /** Has confirmed in person to take part; nobody is made active by others (条例 art. 25). */
    ACTIVE("活跃"),
    /** Takes no part for the time being. */
    SUSPENDED("暂停"),
    /** No longer on the roster; the record stays. */
    LEFT("已退出");

    private final String label;

    VolunteerState(String label) {
        this.label = label;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }

    /** Whether a volunteer may go from here to the given state. Who left may come back. */
    boolean leadsTo(VolunteerState next) {
        return nextStates().contains(next);
    }

    private Set<VolunteerState> nextStates() {
        return switch (this) {
            case APPLIED -> EnumSet.of(REGISTERED, LEFT);
            case REGISTERED -> EnumSet.of(ACTIVE, LEFT);
            case ACTIVE -> EnumSet.of(SUSPENDED, LEFT);
            case SUSPENDED -> EnumSet.of(ACTIVE, LEFT);
            case LEFT -> EnumSet.of(REGISTERED);
        };
    }
}
