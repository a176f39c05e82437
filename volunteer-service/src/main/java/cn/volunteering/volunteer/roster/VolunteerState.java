package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Labelled;
import java.util.EnumSet;
import java.util.Set;

/** The state of a volunteer in the life cycle (NX-13: 登记、注册、管理). */
public enum VolunteerState implements Labelled {
    /** Has applied; the application is undecided. */
    APPLIED("待审核"),
    /** Is on the roster. */
    REGISTERED("已登记"),
    /** Has personally confirmed taking part; nobody can activate another person (条例 art. 25). */
    ACTIVE("活跃"),
    /** Temporarily does not take part. */
    SUSPENDED("暂停"),
    /** No longer on the roster; the record stays. */
    LEFT("已退出");

    private final String label;

    VolunteerState(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    @Override
    public String label() {
        return label;
    }

    /** Returns whether a volunteer may move to the given state. A volunteer who left may come back. */
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
