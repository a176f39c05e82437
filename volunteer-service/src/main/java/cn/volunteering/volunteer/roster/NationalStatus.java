package cn.volunteering.volunteer.roster;

import cn.volunteering.domain.Labelled;

/** The status of a volunteer's registration in the national volunteer system (QH-43). */
public enum NationalStatus implements Labelled {
    NONE("未登记"),
    SUBMITTED("已提交"),
    REGISTERED("已注册"),
    MISMATCH("信息不一致");

    private final String label;

    NationalStatus(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    @Override
    public String label() {
        return label;
    }
}
