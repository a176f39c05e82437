package cn.volunteering.policy.reader;

import cn.volunteering.policy.KeyCatalogue;
import cn.volunteering.policy.PolicyValue;
import cn.volunteering.policy.PublishedVersion;
import cn.volunteering.tenancy.TenantId;
import java.util.Optional;

/** A draft of a policy document: the values that it would put in force, and its words. */
public record DraftDocument(PublishedVersion version, DocumentText text) {

    /**
     * Reads the content of a draft.
     *
     * @throws IllegalArgumentException if a value does not have the form of its type
     */
    public static DraftDocument of(TenantId owner, PolicyPublished content) {
        return new DraftDocument(content.version(owner), DocumentText.of(content));
    }

    /** Returns the first value that no published document could have, with the reason, in Chinese. */
    public Optional<String> objection(KeyCatalogue catalogue) {
        return version.values().stream()
                .flatMap(value -> objection(catalogue, value).stream())
                .findFirst();
    }

    private static Optional<String> objection(KeyCatalogue catalogue, PolicyValue value) {
        var definition = catalogue.find(value.key()).orElse(null);
        if (definition == null) {
            return Optional.of("没有政策项“" + value.key() + "”");
        }
        return definition.type() == value.type() && definition.direction() == value.direction()
                ? definition.objectionTo(value.value()).map(reason -> "“" + definition.title() + "”" + reason)
                : Optional.of("“" + definition.title() + "”的类型或方向不对");
    }
}
