package cn.volunteering.volunteer.roster;

/** The status of a volunteer's registration in the national volunteer system (QH-43). */
public enum NationalStatus {
    NONE("未登记"),
    SUBMITTED("已提交"),
    REGISTERED("已注册"),
    MISMATCH("信息不一致");

    private final String label;

    NationalStatus(String label) {
        this.label = label;
    }

    /** Returns the name shown to users. */
    public String label() {
        return label;
    }
}
