package cn.volunteering.volunteer.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.domain.Refusal;
import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.organisation.UnitId;
import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Ending;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.PostId;
import cn.volunteering.volunteer.post.Posts;
import cn.volunteering.volunteer.roster.NationalStatus;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A team is below the office where a document says so (QH-40). */
class TeamOfficeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    void aTeamNeedsAnOfficeWhereTheDocumentDemandsIt() {
        assertThat(office(true).objection(form(Team.Kind.TEAM)))
                .map(Refusal::code)
                .contains("team-without-office");
        assertThat(office(false).objection(form(Team.Kind.TEAM))).isEmpty();
    }

    @Test
    void someoneWhoWorksInTheOfficeIsEnough() {
        assertThat(office(true, post(Body.OFFICE, null)).objection(form(Team.Kind.CENTRE)))
                .isEmpty();
        assertThat(office(true, post(Body.OFFICE, DAY), post(Body.LEADING_GROUP, null))
                        .objection(form(Team.Kind.CENTRE)))
                .isPresent();
    }

    @Test
    void theGroupOfASectionIsBelowItsSection() {
        assertThat(office(true).objection(form(Team.Kind.GROUP))).isEmpty();
    }

    private static TeamOffice office(boolean isRequired, Post... posts) {
        return new TeamOffice(new KnownPosts(List.of(posts)), () -> isRequired);
    }

    private record KnownPosts(List<Post> posts) implements Posts {

        @Override
        public List<Versioned<Post>> all() {
            return posts.stream()
                    .map(post -> new Versioned<>(post.id().value(), 1, post))
                    .toList();
        }

        @Override
        public List<Versioned<Post>> lastingOf(Collection<VolunteerId> holders) {
            throw new UnsupportedOperationException();
        }
    }

    private static Post post(Body body, LocalDate until) {
        var ending = until == null ? null : Ending.RELIEVED;
        return new Post(
                new PostId(body.name()),
                body,
                new VolunteerId("v1"),
                new UnitId("s1"),
                "主任",
                DAY.minusYears(1),
                until,
                ending,
                null,
                null);
    }

    private static Team.Form form(Team.Kind kind) {
        var section = kind == Team.Kind.GROUP ? new UnitId("s1") : null;
        return new Team.Form(
                kind, "服务队", section, Team.LegalForm.INTERNAL, null, "机关党委", DAY, NationalStatus.NONE, null);
    }
}
