package cn.volunteering.volunteer.transfer;

import java.time.LocalDate;

/** What goes with people whom the bound tenant transfers, by the policies that bind it. */
@FunctionalInterface
public interface TravelRule {

    /** Returns what goes with a person whose transfer is opened on the given day. */
    Travels inForceOn(LocalDate day);
}
