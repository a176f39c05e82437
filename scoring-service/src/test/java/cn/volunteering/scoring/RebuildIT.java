package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.roster.events.VolunteerChanged;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The drift check finds a projection that was tampered with; a rebuild repairs it. */
@PlatformTest
class RebuildIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    EventTable<VolunteerChanged> accounts;

    @Autowired
    EventReplay replay;

    private TestAgency agency;

    @BeforeEach
    void anAgencyWithABalance() {
        agency = new TestAgency(tenants);
        agency.volunteerChanged("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void balancesWhenOneIsWrongAndOneIsInventedAreRebuilt() {
        agency.inside(() -> {
            mongo.updateFirst(byId("v1:2026"), Update.update("hours.amount", 9_000), "balances");
            mongo.upsert(byId("v9:2026"), Update.update("volunteer", "v9").set("year", 2026), "balances");
        });
        assertThat(agency.isClean("balances")).isFalse();

        agency.rebuild("balances");

        assertThat(agency.isClean("balances")).isTrue();
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void balancesWhenAllAreLostAreRebuilt() {
        agency.inside(() -> mongo.remove(new Query(), "balances"));
        assertThat(agency.isClean("balances")).isFalse();

        agency.rebuild("balances");

        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void accountsWhenLostAreRebuiltFromTheEvents() {
        agency.inside(() -> mongo.remove(new Query(), "accounts"));
        assertThat(agency.isClean("accounts")).isFalse();

        agency.rebuild("accounts");

        assertThat(agency.isClean("accounts")).isTrue();
        assertThat(agency.volunteer("account-1")
                        .read("/mine?year=2026")
                        .path("minutes")
                        .asLong())
                .isEqualTo(90);
    }

    @Test
    void accountsWhenAnEventArrivesWhileTheyAreRebuiltKeepWhatItBrought() {
        Awaitility.await("the account follows its event")
                .atMost(Duration.ofSeconds(30))
                .until(() -> agency.inside(() -> accounts.find("v1")).isPresent());
        agency.inside(() -> mongo.updateFirst(byId("v1"), Update.update("row.accountId", "wrong"), "accounts"));
        var data = Map.<String, Object>of("volunteerId", "v1", "accountId", "account-2");
        var newer = events.event(agency.id(), VolunteerChanged.TYPE, "v1", 2, data);
        var overtaken = new EventTable<>(
                "accounts",
                VolunteerChanged.TOPIC,
                VolunteerChanged.TYPE,
                VolunteerChanged.class,
                mongo,
                subscription -> {
                    replay.into(subscription);
                    accounts.put(List.of(new Received<>(
                            newer,
                            new VolunteerChanged(
                                    new VolunteerId("v1"), new AccountId("account-2"), null, null, null, null))));
                });

        agency.inside(overtaken::rebuild);

        assertThat(agency.volunteer("account-2")
                        .read("/mine?year=2026")
                        .path("volunteerId")
                        .asString())
                .isEqualTo("v1");
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
