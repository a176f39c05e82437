package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.SectionId;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.signup.Agendas;
import cn.volunteering.activity.signup.Engagement;
import cn.volunteering.activity.signup.SignUp;
import cn.volunteering.activity.signup.SignupLine;
import cn.volunteering.activity.signup.SignupLines;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.activity.web.SignatureView;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import cn.volunteering.web.audit.NotAudited;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets volunteers sign themselves up; shows organisers who signed up. */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/sign-ups")
class SignupController {

    private final SignUp signUp;
    private final SignupLines lines;
    private final Agendas agendas;
    private final AggregateStore<Activity> activities;
    private final ActivityAccess access;
    private final Members members;
    private final Names names;

    SignupController(
            SignUp signUp,
            SignupLines lines,
            Agendas agendas,
            AggregateStore<Activity> activities,
            ActivityAccess access,
            Members members,
            Names names) {
        this.signUp = signUp;
        this.lines = lines;
        this.agendas = agendas;
        this.activities = activities;
        this.access = access;
        this.members = members;
        this.names = names;
    }

    /**
     * A signed-up volunteer, in order of arrival.
     *
     * @param signedUpBy the liaison who signed the volunteer up under a standing consent; {@code null} if they did it
     *     themselves
     */
    record Line(
            VolunteerId volunteerId,
            @Nullable String displayName,
            @Nullable SectionId sectionId,
            @Nullable String sectionName,
            PlaceView place,
            boolean consentNeeded,
            @Nullable SignatureView signedUpBy) {

        private static Line of(
                VolunteerId volunteer,
                @Nullable Member member,
                SignupLine line,
                boolean asked,
                @Nullable Engagement agreed,
                NameBook names) {
            var section = member == null ? null : member.section();
            return new Line(
                    volunteer,
                    member == null ? null : member.displayName(),
                    section,
                    names.unit(section),
                    PlaceView.of(line.placeOf(volunteer)),
                    asked,
                    agreed == null ? null : SignatureView.of(agreed.signedUpBy(), names));
        }
    }

    @Operation(summary = "本人报名", description = "报名即本人同意；名额已满时进入候补，有人取消时自动递补；重复提交不会重复报名")
    @PostMapping
    @NotAudited(trail = "the sign-up names the person and the order")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    @CarriesOut(OwnActions.SIGN_UP)
    PlaceView signUp(@PathVariable ActivityId id) {
        return PlaceView.of(signUp.signUp(id, CurrentAccount.id()));
    }

    @Operation(summary = "本人的名额或候补位次")
    @GetMapping("/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    PlaceView mine(@PathVariable ActivityId id) {
        var volunteer = members.known(CurrentAccount.id()).orThrow();
        return PlaceView.of(lineOf(id).placeOf(volunteer.id()));
    }

    @Operation(summary = "本人取消报名", description = "须说明原因；候补者自动递补")
    @DeleteMapping("/mine")
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    @CarriesOut(OwnActions.WITHDRAW)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable ActivityId id, @RequestParam @NotBlank @Size(max = 200) String reason) {
        signUp.withdraw(id, reason.strip(), CurrentAccount.id());
    }

    @Operation(summary = "报名和候补名单，按报名次序")
    @GetMapping
    @AllowedRoles({COMMITTEE, LIAISON})
    PageOf<Line> list(@PathVariable ActivityId id, @ParameterObject Pageable page) {
        Activity activity = access.organised(id.value()).state();
        SignupLine line = lines.of(activity);
        Page<VolunteerId> some = Pages.cut(line.inOrder(), page);
        Map<VolunteerId, Member> people = members.findAll(some.getContent());
        var agreed = agendas.engagements(some.getContent(), id);
        NameBook book = names.of(agreed.values().stream()
                .flatMap(each -> Stream.ofNullable(each.signedUpBy()))
                .map(Signature::by));
        return PageOf.of(
                some,
                volunteer -> Line.of(
                        volunteer,
                        people.get(volunteer),
                        line,
                        Optional.ofNullable(agreed.get(volunteer))
                                .filter(each -> each.awaitsConsentTo(activity))
                                .isPresent(),
                        agreed.get(volunteer),
                        book));
    }

    private SignupLine lineOf(ActivityId id) {
        return lines.of(activities.get(id.value()).state());
    }
}
