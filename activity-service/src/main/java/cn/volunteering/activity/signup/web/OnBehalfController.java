package cn.volunteering.activity.signup.web;

import static cn.volunteering.edge.TenantRole.LIAISON;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.web.ActivityAccess;
import cn.volunteering.activity.signup.ActingLiaison;
import cn.volunteering.activity.signup.SignUpOnBehalf;
import cn.volunteering.edge.input.Item;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.Pages;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets liaisons sign people up who have consented to that, and invite the others (NX-08). */
@Tag(name = "报名")
@RestController
@RequestMapping("/api/tenants/{tenant}/activity/activities/{id}/sign-ups")
class OnBehalfController {

    private final ActivityAccess access;
    private final AskablePeople people;
    private final Candidates candidates;
    private final SignUpOnBehalf signUpOnBehalf;
    private final Validator validator;

    OnBehalfController(
            ActivityAccess access,
            AskablePeople people,
            Candidates candidates,
            SignUpOnBehalf signUpOnBehalf,
            Validator validator) {
        this.access = access;
        this.people = people;
        this.candidates = candidates;
        this.signUpOnBehalf = signUpOnBehalf;
        this.validator = validator;
    }

    /** The people to sign up or to invite. */
    record OnBehalfRequest(@NotEmpty @Size(max = 200) List<Item<VolunteerId>> volunteerIds) {}

    /** The answers, in the order of the request. */
    record OnBehalfAnswer(List<ArrangedView> items) {}

    @Operation(summary = "可代为报名或邀请的人", description = "本处室和联合处室名册中的人；consentedSince 不为空的，本人已同意由联络员代为报名，其余的须由本人答复邀请")
    @GetMapping("/candidates")
    @AllowedRoles(LIAISON)
    PageOf<CandidateView> candidates(@PathVariable String id, @ParameterObject Pageable page) {
        var activity = access.organised(id).state();
        var liaison = people.liaison();
        var some = Pages.cut(people.of(activity, liaison), page);
        var shown = candidates.of(activity, some.getContent(), liaison);
        return new PageOf<>(shown, some.getNumber(), some.getSize(), some.getTotalElements());
    }

    @Operation(
            summary = "代为报名或邀请，逐人答复",
            description = "本人已同意由联络员代为报名的，立即占用名额或进入候补；其余的收到邀请，由本人接受或谢绝，邀请不占名额，报名结束时失效。重复提交不会重复")
    @PostMapping("/on-behalf")
    @AllowedRoles(LIAISON)
    @CarriesOut(OnBehalfActions.SIGN_UP_OTHERS)
    OnBehalfAnswer arrange(@PathVariable String id, @Valid @RequestBody OnBehalfRequest request) {
        var activity = access.organised(id).state();
        SignUpOnBehalf.requireOpen(activity);
        var liaison = people.liaison();
        var askable = people.of(activity, liaison).stream().collect(toMap(Member::id, Function.identity()));
        return new OnBehalfAnswer(request.volunteerIds().stream()
                .map(item -> answer(item, activity, liaison, askable))
                .toList());
    }

    private ArrangedView answer(
            Item<VolunteerId> item, Activity activity, ActingLiaison liaison, Map<VolunteerId, Member> askable) {
        var faults = item.faults(validator);
        VolunteerId id = item.value();
        if (id == null || !faults.isEmpty()) {
            return ArrangedView.faulty(id, faults);
        }
        Member person = askable.get(id);
        return person == null
                ? ArrangedView.unknown(id)
                : ArrangedView.of(id, person.displayName(), signUpOnBehalf.arrange(activity, person, liaison));
    }
}
