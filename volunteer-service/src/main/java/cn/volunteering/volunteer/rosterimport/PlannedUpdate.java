package cn.volunteering.volunteer.rosterimport;

import java.util.List;

/**
 * A plan with what is to be stored for each of its rows, or why there is none.
 *
 * @param steps one step for each row of the plan
 * @param errors why the file as a whole cannot be read
 * @param faulty the faulty rows as a table that can be mended and sent again
 */
public record PlannedUpdate(
        RosterPlan plan, List<PlannedStep> steps, List<RowError> errors, List<List<String>> faulty) {

    public PlannedUpdate {
        steps = List.copyOf(steps);
        errors = List.copyOf(errors);
        faulty = List.copyOf(faulty);
    }
}
