package cn.volunteering.national;

import cn.volunteering.domain.Labelled;

/** How far a package has come. */
public enum PackageState implements Labelled {
    /** Made; nothing has come back. */
    AWAITING("待回执"),
    /** Some of its records are answered. */
    PARTLY_ANSWERED("部分回执"),
    /** All of its records are answered. */
    ANSWERED("已回执"),
    /** Taken back before anything came back. */
    ABANDONED("已作废");

    private final String label;

    PackageState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns whether answers are still missing. */
    public boolean isOpen() {
        return this == AWAITING || this == PARTLY_ANSWERED;
    }
}
