package cn.volunteering.volunteer.roster;

/** How far a volunteer's registration in the national volunteer system has come (QH-43). */
public enum NationalStatus {
    NONE("未登记"),
    SUBMITTED("已提交"),
    REGISTERED("已注册"),
    MISMATCH("信息不一致");

    private final String label;

    NationalStatus(String label) {
        this.label = label;
    }

    /** The name that people read. */
    public String label() {
        return label;
    }
}
