package cn.volunteering.activity.schedule;

import java.util.List;

/** Finds the activities of the bound tenant that are taking place. */
public interface RunningActivities {

    /** Returns the activities that have started and not ended. */
    List<Activity> running();
}
