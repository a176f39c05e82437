package cn.volunteering.volunteer.post.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.ReappointmentTerm;
import cn.volunteering.volunteer.post.Vacancies;
import cn.volunteering.volunteer.roster.KnownVolunteers;
import cn.volunteering.web.action.PermittedActions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows posts with the present names of their holders. */
@Component
class PostViews {

    static final String CORRECT = "post.CORRECT";
    static final String RELIEVE = "post.RELIEVE";

    private final KnownVolunteers volunteers;
    private final ReappointmentTerm term;
    private final PlatformCalendar calendar;
    private final PermittedActions permitted;

    PostViews(
            KnownVolunteers volunteers, ReappointmentTerm term, PlatformCalendar calendar, PermittedActions permitted) {
        this.volunteers = volunteers;
        this.term = term;
        this.calendar = calendar;
        this.permitted = permitted;
    }

    PostView view(Versioned<Post> post) {
        return view(post, namesOf(List.of(post.state())));
    }

    PostView view(Versioned<Post> post, Map<String, String> names) {
        var it = post.state();
        return new PostView(
                post.id(),
                post.version(),
                it.body(),
                it.holder().value(),
                names.get(it.holder().value()),
                it.duty(),
                it.from(),
                it.until(),
                it.ending(),
                it.succeeds() == null ? null : it.succeeds().value(),
                it.notFilledBecause(),
                actions(it));
    }

    private List<String> actions(Post post) {
        var today = calendar.today();
        return permitted
                .to("post")
                .edit("CORRECT", () -> post.correct(post.duty(), post.from(), today))
                .edit("RELIEVE", () -> post.relieve(today, today))
                .names();
    }

    VacanciesView view(Vacancies vacancies) {
        var names = namesOf(vacancies.toFill());
        var toFill =
                vacancies.toFill().stream().map(post -> toFill(post, names)).toList();
        return new VacanciesView(toFill, vacancies.empty(), toFill.size());
    }

    private VacanciesView.ToFill toFill(Post post, Map<String, String> names) {
        var since = Objects.requireNonNull(post.until());
        var dueOn = term.dueFor(since);
        return new VacanciesView.ToFill(
                post.id().value(),
                post.body(),
                post.duty(),
                post.holder().value(),
                names.get(post.holder().value()),
                Objects.requireNonNull(post.ending()),
                since,
                dueOn,
                calendar.today().isAfter(dueOn));
    }

    /** Returns the names of the holders, by volunteer id. */
    Map<String, String> namesOf(Collection<Post> posts) {
        return volunteers.names(posts.stream().map(Post::holder).toList());
    }
}
