package cn.volunteering.volunteer.consent.web;

import static cn.volunteering.edge.TenantRole.COMMITTEE;
import static cn.volunteering.edge.TenantRole.LIAISON;
import static cn.volunteering.edge.TenantRole.VOLUNTEER;

import cn.volunteering.domain.NotFoundException;
import cn.volunteering.volunteer.consent.ConsentKind;
import cn.volunteering.volunteer.consent.ConsentTexts;
import cn.volunteering.volunteer.consent.Consents;
import cn.volunteering.volunteer.consent.ConsentsOfPeople;
import cn.volunteering.volunteer.consent.GiveConsent;
import cn.volunteering.volunteer.roster.VolunteerId;
import cn.volunteering.volunteer.roster.web.RosterAccess;
import cn.volunteering.web.AllowedRoles;
import cn.volunteering.web.action.CarriesOut;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets people read the texts, give their consents and withdraw them; nobody does so for them (NX-60). */
@Tag(name = "我的资料")
@RestController
@RequestMapping("/api/tenants/{tenant}/volunteer/volunteers/me/consents")
class OwnConsentController {

    private static final int MOST_VERSIONS = 10_000;

    private final RosterAccess access;
    private final ConsentsOfPeople consents;
    private final ConsentTexts texts;
    private final GiveConsent giveConsent;
    private final ConsentViews views;

    OwnConsentController(
            RosterAccess access,
            ConsentsOfPeople consents,
            ConsentTexts texts,
            GiveConsent giveConsent,
            ConsentViews views) {
        this.access = access;
        this.consents = consents;
        this.texts = texts;
        this.giveConsent = giveConsent;
        this.views = views;
    }

    /** Which version of the text the person has read. */
    record ConsentRequest(
            @NotNull @Min(1) @Max(MOST_VERSIONS) Integer textVersion) {}

    @Operation(summary = "本人的告知与同意", description = "每项含现行文本、本人目前是否同意、自何时起，以及历次同意和撤回；同意与否都不影响参加志愿服务")
    @GetMapping
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    List<OwnConsentView> own() {
        return views.all(consents.of(self()));
    }

    @Operation(summary = "本人同意（隐私告知为阅知）", description = "textVersion 为已阅读的文本版本，须为现行版本")
    @PutMapping("/{kind}")
    @CarriesOut(ConsentViews.GIVE)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    OwnConsentView give(@PathVariable String kind, @Valid @RequestBody ConsentRequest request) {
        var wanted = kind(kind);
        return shown(giveConsent.give(self(), wanted, request.textVersion(), access.account()), wanted);
    }

    @Operation(summary = "本人撤回同意", description = "不影响参加志愿服务；撤回前的事项仍然有效")
    @DeleteMapping("/{kind}")
    @CarriesOut(ConsentViews.WITHDRAW)
    @AllowedRoles({VOLUNTEER, LIAISON, COMMITTEE})
    OwnConsentView withdraw(@PathVariable String kind) {
        var wanted = kind(kind);
        return shown(giveConsent.withdraw(self(), wanted, access.account()), wanted);
    }

    private static ConsentKind kind(String name) {
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("consents", name));
    }

    private VolunteerId self() {
        return access.self().state().id();
    }

    private OwnConsentView shown(Consents own, ConsentKind kind) {
        return views.view(own, texts.current(kind));
    }
}
