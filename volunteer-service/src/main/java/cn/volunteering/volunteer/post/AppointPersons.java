package cn.volunteering.volunteer.post;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.RefusedException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.Volunteer;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Appoints persons to the posts of their unit, relieves them, and ends posts when the roster changes (QH-38). */
public final class AppointPersons {

    private final Aggregates<Post> store;
    private final Posts posts;
    private final Aggregates<Volunteer> volunteers;
    private final PlatformCalendar calendar;

    public AppointPersons(
            Aggregates<Post> store, Posts posts, Aggregates<Volunteer> volunteers, PlatformCalendar calendar) {
        this.store = store;
        this.posts = posts;
        this.volunteers = volunteers;
        this.calendar = calendar;
    }

    /**
     * Appoints a volunteer.
     *
     * @param succeeds the vacancy that the appointment fills
     * @throws RefusedException if the volunteer is not on the roster, or the vacancy is not one of the body
     */
    public Versioned<Post> appoint(
            Body body, VolunteerId person, String duty, LocalDate from, @Nullable PostId succeeds) {
        var holder = volunteers
                .find(person.value())
                .orElseThrow(() -> new RefusedException(Refusal.of("post-holder-unknown", "名册中没有所填的志愿者")));
        requireVacant(body, succeeds);
        var id = PostId.next();
        return store.insert(id.value(), Post.appoint(id, body, holder.state(), duty, from, succeeds, calendar.today()));
    }

    private void requireVacant(Body body, @Nullable PostId id) {
        boolean isVacancyOfBody = id == null
                || vacancies().toFill().stream().anyMatch(post -> post.id().equals(id) && post.body() == body);
        if (!isVacancyOfBody) {
            throw new RefusedException(Refusal.of("post-not-vacant", body.label() + "没有所填的待补任空缺"));
        }
    }

    /** Returns what is vacant now. */
    public Vacancies vacancies() {
        return Vacancies.among(posts.all().stream().map(Versioned::state).toList());
    }

    /** Corrects the duty and the first day of the post that the caller has seen. */
    public Versioned<Post> correct(Versioned<Post> seen, String duty, LocalDate from) {
        return store.save(seen, seen.state().correct(duty, from, calendar.today()));
    }

    /** Relieves the holder of the post that the caller has seen. */
    public Versioned<Post> relieve(Versioned<Post> seen, LocalDate on) {
        return store.save(seen, seen.state().relieve(on, calendar.today()));
    }

    /**
     * Decides to leave the ended post that the caller has seen vacant.
     *
     * @throws RefusedException if it is not vacant
     */
    public Versioned<Post> leaveVacant(Versioned<Post> seen, String reason) {
        requireVacant(seen.state().body(), seen.state().id());
        return store.save(seen, seen.state().leaveVacant(reason));
    }

    /** Ends the posts of those among the given volunteers who have left or moved, by the present roster. */
    public void follow(Collection<VolunteerId> changed) {
        var lasting = posts.lastingOf(changed);
        var holders = holdersOf(lasting);
        lasting.stream()
                .filter(post -> holders.containsKey(post.state().holder().value()))
                .forEach(post -> store.change(
                        post.id(), it -> it.follow(holders.get(it.holder().value()))));
    }

    private Map<String, Volunteer> holdersOf(List<Versioned<Post>> lasting) {
        var ids = lasting.stream()
                .map(post -> post.state().holder().value())
                .distinct()
                .toList();
        return volunteers.findAll(ids).stream()
                .map(Versioned::state)
                .collect(Collectors.toMap(volunteer -> volunteer.id().value(), Function.identity()));
    }
}
