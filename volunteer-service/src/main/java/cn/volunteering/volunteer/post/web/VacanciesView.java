package cn.volunteering.volunteer.post.web;

import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Ending;
import cn.volunteering.volunteer.post.Vacancies;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vacancies of a unit: tasks for its office.
 *
 * @param toFill posts to fill again, the earliest vacancy first
 * @param empty the bodies without anyone
 * @param total the number of posts to fill
 */
record VacanciesView(List<ToFill> toFill, List<Vacancies.Empty> empty, int total) {

    VacanciesView {
        toFill = List.copyOf(toFill);
        empty = List.copyOf(empty);
    }

    /**
     * A post to fill again.
     *
     * @param since the first day without a holder
     * @param dueOn the last day on which an appointment is in time
     */
    record ToFill(
            String postId,
            Body body,
            String duty,
            String formerHolderId,
            @Nullable String formerHolderName,
            Ending ending,
            LocalDate since,
            LocalDate dueOn,
            boolean overdue) {}
}
