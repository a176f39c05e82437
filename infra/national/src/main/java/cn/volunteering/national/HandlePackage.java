package cn.volunteering.national;

import cn.volunteering.domain.Aggregates;
import cn.volunteering.domain.Versioned;
import cn.volunteering.tenancy.audit.AuditLog;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Hands packages out and takes them back. */
public final class HandlePackage {

    private final Aggregates<FilingPackage> packages;
    private final Aggregates<PackageContent> contents;
    private final SettlePackages settle;
    private final ContentSeal seal;
    private final AuditLog audit;

    public HandlePackage(
            Aggregates<FilingPackage> packages,
            Aggregates<PackageContent> contents,
            SettlePackages settle,
            ContentSeal seal,
            AuditLog audit) {
        this.packages = packages;
        this.contents = contents;
        this.settle = settle;
        this.seal = seal;
        this.audit = audit;
    }

    /** The file of a package with the number of the package. */
    public record HandedOut(String number, byte[] file) {}

    /**
     * Returns the file, the same every time, after recording in the audit log and at the package that it leaves the
     * platform. Refused for an abandoned package.
     */
    public HandedOut handOut(String id, Provision provision) {
        packages.get(id).state().handOut(provision).orThrow();
        audit.record("national-package-handed-out", "national-packages/" + id, Map.of("purpose", provision.purpose()));
        var given = packages.change(id, each -> each.handOut(provision));
        return new HandedOut(
                given.state().number(), seal.open(id, contents.get(id).state().file()));
    }

    /** Takes a package back that nobody has answered; its records are due again. */
    public Versioned<FilingPackage> abandon(
            String id, UnaryOperator<Versioned<FilingPackage>> requiringVersion, Signature by) {
        var seen = requiringVersion.apply(settle.settle(packages.get(id)));
        return settle.settle(packages.save(seen, seen.state().abandon(by)));
    }
}
