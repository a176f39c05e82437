package cn.volunteering.demoyear.fill;

import cn.volunteering.demoyear.DemoYear;

/** The stores of one service, as a generated year needs them. Everything concerns the bound tenant. */
public interface YearStore {

    /** Returns whether the year was stored completely, today or earlier. */
    boolean isComplete(DemoYear year);

    /** Returns whether the tenant has other people than those of the year. */
    boolean hasOtherPeople(DemoYear year);

    /** Stores the year with its events. Repeating it after a crash stores what is missing. */
    void store(DemoYear year);
}
