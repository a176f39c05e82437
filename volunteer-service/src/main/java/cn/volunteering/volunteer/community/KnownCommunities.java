package cn.volunteering.volunteer.community;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The communities in the register, for subjects that refer to them. */
@Component
public class KnownCommunities {

    private final AggregateStore<Community> store;

    KnownCommunities(AggregateStore<Community> store) {
        this.store = store;
    }

    /** Returns the names of the given communities, by id; without those that are not in the register. */
    public Map<String, String> names(Collection<String> ids) {
        return store.findAll(ids).stream()
                .collect(Collectors.toMap(
                        Versioned::id, community -> community.state().name()));
    }
}
