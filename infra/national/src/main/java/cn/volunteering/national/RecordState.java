package cn.volunteering.national;

import cn.volunteering.domain.Labelled;

/** How far a record has come in the national system (QH-43, NX-49). */
public enum RecordState implements Labelled {
    /** Not there: never submitted, taken back, or refused. */
    NONE("未提交"),
    /** In a package whose answer is awaited. */
    SUBMITTED("已提交"),
    /** There, as it is here. */
    REGISTERED("已登记"),
    /** There, but not as it is here. */
    MISMATCH("信息不一致");

    private final String label;

    RecordState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
