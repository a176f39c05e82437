package cn.volunteering.activity.outside.web;

import cn.volunteering.activity.attendance.Attendance;
import cn.volunteering.activity.attendance.AttendanceId;
import cn.volunteering.activity.attendance.Review;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows claims with the names of people and units, and with what the caller may do. */
@Component
class ClaimViews {

    private final AggregateStore<Attendance> store;
    private final Members members;
    private final Names names;
    private final ClaimActions actions;

    ClaimViews(AggregateStore<Attendance> store, Members members, Names names, ClaimActions actions) {
        this.store = store;
        this.members = members;
        this.names = names;
        this.actions = actions;
    }

    PageOf<ClaimView> page(Page<Versioned<Attendance>> page) {
        var all = page.getContent().stream().map(Versioned::state).toList();
        var people = peopleIn(all);
        var book = bookOf(all);
        return PageOf.of(page, each -> view(each, people, book));
    }

    /** Answers with the present state of a claim. */
    ResponseEntity<ClaimView> shown(AttendanceId id) {
        return shown(store.get(id.value()));
    }

    ResponseEntity<ClaimView> shown(Versioned<Attendance> claim) {
        return ETags.ok(claim, view(claim));
    }

    ClaimView view(Versioned<Attendance> claim) {
        var one = List.of(claim.state());
        return view(claim, peopleIn(one), bookOf(one));
    }

    private ClaimView view(Versioned<Attendance> claim, Map<VolunteerId, Member> people, NameBook book) {
        var it = claim.state();
        var member = people.get(it.participant().volunteerId());
        return ClaimView.of(it, claim.version(), member == null ? null : member.displayName(), book, actions.on(it));
    }

    private Map<VolunteerId, Member> peopleIn(List<Attendance> claims) {
        return members.findAll(
                claims.stream().map(each -> each.participant().volunteerId()).toList());
    }

    private NameBook bookOf(List<Attendance> claims) {
        return names.of(claims.stream().flatMap(ClaimViews::signers));
    }

    private static Stream<AccountId> signers(Attendance claim) {
        return Stream.of(
                        claim.stay().recordedBy().stream(),
                        reviewer(claim.review()),
                        claim.corrections().stream()
                                .flatMap(each ->
                                        Stream.concat(Stream.of(each.by().by()), reviewer(each.review()))),
                        Stream.ofNullable(claim.amendments().pending())
                                .map(pending -> pending.by().by()))
                .flatMap(each -> each);
    }

    private static Stream<AccountId> reviewer(@Nullable Review review) {
        return Stream.ofNullable(review).map(each -> each.signature().by());
    }
}
