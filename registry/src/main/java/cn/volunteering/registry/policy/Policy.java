package cn.volunteering.registry.policy;

import cn.volunteering.domain.Decision;
import cn.volunteering.domain.Refusal;
import cn.volunteering.policy.Layer;
import cn.volunteering.policy.PolicyId;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.tenancy.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A policy document (政策文件, QH-01) with all its versions: published ones, which never change, and at most one draft
 * after them.
 */
public record Policy(PolicyId id, TenantId owner, Layer layer, List<PolicyVersion> versions) {

    public Policy {
        versions = List.copyOf(versions);
    }

    /** Begins a new document with its first draft. */
    public static Decision<Policy> draft(PolicyId id, TenantId owner, Layer layer, PolicyContent content) {
        return Decision.accepted(new Policy(id, owner, layer, List.of(new PolicyVersion(1, content, null))));
    }

    /** Replaces the draft, or begins the next version if all are published. */
    public Decision<Policy> revise(PolicyContent content) {
        var kept = published();
        return Decision.accepted(with(kept, new PolicyVersion(kept.size() + 1, content, null)));
    }

    /** Takes the draft back; refused if there is none. A document without published versions then has none;
     * the caller deletes it. */
    public Decision<Policy> withdraw() {
        return draft().isPresent() ? Decision.accepted(new Policy(id, owner, layer, published())) : withoutDraft();
    }

    /**
     * Publishes the draft if the rules find no fault in it. A version may correct an earlier one from the same day on,
     * but not for days before.
     */
    public Decision<Policy> publish(PublicationRules rules, Instant at) {
        return draft().map(draft -> publish(draft, rules, at)).orElseGet(Policy::withoutDraft);
    }

    private static Decision<Policy> withoutDraft() {
        return Decision.refused("policy-without-draft", "没有草稿");
    }

    private Decision<Policy> publish(PolicyVersion draft, PublicationRules rules, Instant at) {
        var findings = new ArrayList<>(rules.check(this, draft.content()));
        published().stream()
                .map(earlier -> earlier.content().effectiveFrom())
                .filter(earlier -> draft.content().effectiveFrom().isBefore(earlier))
                .max(Comparator.naturalOrder())
                .ifPresent(earlier -> findings.add(new Finding("effectiveFrom", "生效日期不得早于已发布版本的 " + earlier)));
        if (!findings.isEmpty()) {
            return Decision.refused(
                    Refusal.of("policy-not-publishable", "政策版本未通过发布检查").with("errors", findings));
        }
        var version = new PolicyVersion(draft.number(), draft.content(), at);
        var next = with(published(), version);
        return Decision.accepted(next, PolicyPublished.of(next, version));
    }

    private Policy with(List<PolicyVersion> kept, PolicyVersion last) {
        var all = new ArrayList<>(kept);
        all.add(last);
        return new Policy(id, owner, layer, all);
    }

    /** Returns the version with the given number, draft or published. */
    public Optional<PolicyVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** Returns the draft, if there is one. */
    public Optional<PolicyVersion> draft() {
        return versions.stream().filter(version -> !version.isPublished()).findFirst();
    }

    /** Returns the published versions, oldest first. */
    public List<PolicyVersion> published() {
        return versions.stream().filter(PolicyVersion::isPublished).toList();
    }

    /** Returns the published versions in the form from which the values in force are computed. */
    public Stream<PublishedVersion> forResolution() {
        return published().stream().map(this::forResolution);
    }

    private PublishedVersion forResolution(PolicyVersion version) {
        var content = version.content();
        return new PublishedVersion(
                owner,
                layer,
                id,
                version.number(),
                content.effectiveFrom(),
                content.effectiveTo(),
                content.scope(),
                content.supersedes(),
                content.values());
    }
}
