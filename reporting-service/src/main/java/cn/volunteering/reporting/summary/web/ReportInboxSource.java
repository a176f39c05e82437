package cn.volunteering.reporting.summary.web;

import java.util.List;

/** Another subject with something that waits for those who report or receive reports. */
@FunctionalInterface
public interface ReportInboxSource {

    /** Returns what waits in the bound tenant; nothing if it has nothing to do with the subject. */
    List<ReportInboxItem> items();
}
