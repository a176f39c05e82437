package cn.volunteering.activity.project;

/** The activities planned in projects. The schedule implements it, so that this subject does not depend on the schedule. */
@FunctionalInterface
public interface PlannedWork {

    /** Returns whether any activity is planned in the project. */
    boolean existsIn(ProjectId project);
}
