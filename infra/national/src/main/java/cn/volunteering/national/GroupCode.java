package cn.volunteering.national;

import cn.volunteering.domain.Labelled;

/** The record groups of the national system that services submit. */
public enum GroupCode implements Labelled {
    VOLUNTEER("志愿者"),
    TEAM("志愿服务队伍"),
    PROJECT("志愿服务项目"),
    /** One sign-in and sign-out of one volunteer. */
    HOURS("服务时长");

    private final String label;

    GroupCode(String label) {
        this.label = label;
    }

    /** Returns the name of the group, which is also that of its files. */
    @Override
    public String label() {
        return label;
    }
}
