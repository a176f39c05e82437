package cn.volunteering.national;

import cn.volunteering.domain.Labelled;

/** What an answer says about a record of a package, or that it says nothing. */
public enum Outcome implements Labelled {
    /** Accepted as it is here. */
    MATCHED("一致"),
    /** Accepted, but something is not as it is here. */
    MISMATCH("不一致"),
    /** Refused, with a reason. */
    REFUSED("退回"),
    /** In the package, and not in any answer. */
    MISSING_THERE("尚无回执"),
    /** In the answer, and not in the package. */
    MISSING_HERE("不在本批次"),
    /** The row cannot be used. */
    FAULTY("无法识别");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns whether it settles a record of the package. */
    boolean settles() {
        return this == MATCHED || this == MISMATCH || this == REFUSED;
    }
}
