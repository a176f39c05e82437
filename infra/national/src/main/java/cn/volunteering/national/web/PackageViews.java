package cn.volunteering.national.web;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.domain.Versioned;
import cn.volunteering.national.FilingPackage;
import cn.volunteering.national.PackageState;
import cn.volunteering.national.Provision;
import cn.volunteering.national.Signature;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.ETags;
import cn.volunteering.web.PageOf;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;

/** Shows packages with what the caller may do to them. */
class PackageViews {

    static final String HAND_OUT = "national-package.HAND_OUT";
    static final String ANSWER = "national-package.ANSWER";
    static final String ABANDON = "national-package.ABANDON";

    private final PermittedActions permitted;
    private final PlatformCalendar calendar;

    PackageViews(PermittedActions permitted, PlatformCalendar calendar) {
        this.permitted = permitted;
        this.calendar = calendar;
    }

    /** Returns the signature of the caller. */
    Signature signature() {
        var actor = TenantScope.actor();
        return new Signature(actor.id(), actor.name(), calendar.now());
    }

    PageOf<PackageView> page(Page<Versioned<FilingPackage>> page) {
        return PageOf.of(page, this::view);
    }

    ResponseEntity<PackageView> shown(Versioned<FilingPackage> made) {
        return ETags.ok(made, view(made));
    }

    ResponseEntity<PackageView> created(Versioned<FilingPackage> made) {
        return ETags.created(made, view(made));
    }

    private PackageView view(Versioned<FilingPackage> made) {
        return PackageView.of(made, calendar.today(), actions(made.state()));
    }

    private List<String> actions(FilingPackage it) {
        var caller = signature();
        return permitted
                .to("national-package")
                .edit("HAND_OUT", () -> it.handOut(new Provision(caller, "…")))
                .offer("ANSWER", () -> it.state() != PackageState.ABANDONED)
                .step("ABANDON", it, () -> it.abandon(caller))
                .names();
    }
}
