package cn.volunteering.activity.desk.web;

import cn.volunteering.activity.roster.Reach;
import java.util.List;

/** Adds what waits in another subject to the inbox. */
public interface InboxSource {

    /** Returns what waits for somebody with the given reach. */
    List<InboxItem> itemsFor(Reach reach);
}
