package cn.volunteering.volunteer.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.store.CompleteDocuments;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantId;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.volunteer.AgencyWithSection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Units and people that an earlier release stored, without positions and search keys. */
class EarlierUnitsIT extends AgencyWithSection {

    @Autowired
    CompleteDocuments complete;

    @Autowired
    @Qualifier("mongoTemplate")
    MongoTemplate mongo;

    @Test
    void unitsAndPeopleOfAnEarlierReleaseAreOrderedAndFoundAgain() {
        complete.complete(tenant());
        agency.register(1, office);
        String first = agency.section("人事处");
        var seen = committee.get("/org-units/" + first);
        committee.put("/org-units/" + first, Map.of("name", "人事处", "position", 1), seen.etag());
        asStoredEarlier("org-units", "_id", office);
        asStoredEarlier("volunteers", "state.profile.displayName", "演示001");
        assertThat(names("/org-units?axis=SECTION", "name")).containsExactly("办公室", "人事处");
        assertThat(names("/org-units?q=bgs", "name")).isEmpty();
        var before = committee.get("/org-units/" + office);

        assertThat(complete.complete(tenant())).isEqualTo(2);

        assertThat(names("/org-units?axis=SECTION", "name")).containsExactly("人事处", "办公室");
        assertThat(names("/org-units?q=bgs", "name")).containsExactly("办公室");
        assertThat(names("/volunteers?name=yanshi", "displayName")).containsExactly("演示001");
        assertThat(committee.get("/org-units/" + office).etag()).isEqualTo(before.etag());
        assertThat(complete.complete(tenant())).isZero();
    }

    private void asStoredEarlier(String collection, String field, String value) {
        var query = new Query(Criteria.where(field).is(value));
        TenantScope.run(tenant(), Actor.system("test"), () -> assertThat(
                        mongo.updateFirst(query, new Update().unset("search").unset("state.position"), collection)
                                .getModifiedCount())
                .isOne());
    }

    private TenantId tenant() {
        return agency.id();
    }

    private List<String> names(String list, String field) {
        return committee
                .read(list)
                .path("items")
                .valueStream()
                .map(each -> each.path(field).asString())
                .toList();
    }
}
