package cn.volunteering.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.messaging.listen.EventReplay;
import cn.volunteering.messaging.listen.Received;
import cn.volunteering.messaging.readmodel.EventTable;
import cn.volunteering.scoring.roster.AccountId;
import cn.volunteering.scoring.roster.VolunteerId;
import cn.volunteering.scoring.roster.events.VolunteerChanged;
import cn.volunteering.tenancy.Actor;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestEvents;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
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

/** A projection that was tampered with is found out by its drift check and right again after its rebuild. */
@PlatformTest
class RebuildIT {

    @Autowired
    TestEvents events;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestClient client;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    EventTable<VolunteerChanged> accounts;

    @Autowired
    EventReplay replay;

    private AnAgency agency;

    @BeforeEach
    void anAgencyWithABalance() {
        agency = new AnAgency(tenants.agency(), events, client);
        agency.accountOf("v1", "account-1", 1);
        agency.send(agency.confirmed("r1", "v1"));
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void balancesWhenOneIsWrongAndOneIsInventedAreRebuilt() {
        inTenant(() -> {
            mongo.updateFirst(byId("v1:2026"), Update.update("hours.amount", 9_000), "balances");
            mongo.upsert(byId("v9:2026"), Update.update("volunteer", "v9").set("year", 2026), "balances");
        });
        assertThat(agency.isClean("balances")).isFalse();

        rebuild("balances");

        assertThat(agency.isClean("balances")).isTrue();
        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void balancesWhenAllAreLostAreRebuilt() {
        inTenant(() -> mongo.remove(new Query(), "balances"));
        assertThat(agency.isClean("balances")).isFalse();

        rebuild("balances");

        agency.awaitBalance("v1", 90, "1.50");
    }

    @Test
    void accountsWhenLostAreRebuiltFromTheEvents() {
        inTenant(() -> mongo.remove(new Query(), "accounts"));
        assertThat(agency.isClean("accounts")).isFalse();

        rebuild("accounts");

        assertThat(agency.isClean("accounts")).isTrue();
        assertThat(agency.get("mine?year=2026", "account-1", "volunteer")
                        .path("minutes")
                        .asLong())
                .isEqualTo(90);
    }

    @Test
    void accountsWhenAnEventArrivesWhileTheyAreRebuiltKeepWhatItBrought() {
        Awaitility.await("the account follows its event")
                .atMost(Duration.ofSeconds(30))
                .until(() -> TenantScope.call(agency.id(), Actor.system("test"), () -> accounts.find("v1"))
                        .isPresent());
        inTenant(() -> mongo.updateFirst(byId("v1"), Update.update("row.accountId", "wrong"), "accounts"));
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
                            newer, new VolunteerChanged(new VolunteerId("v1"), new AccountId("account-2")))));
                });

        inTenant(overtaken::rebuild);

        assertThat(agency.get("mine?year=2026", "account-2", "volunteer")
                        .path("volunteerId")
                        .asString())
                .isEqualTo("v1");
    }

    private void rebuild(String readModel) {
        var token = TestTokens.of(agency.id(), "committee-1", "committee");
        var path = "/api/tenants/" + agency.id() + "/scoring/read-models/" + readModel + "/rebuild";
        assertThat(client.post(path, token, null).status()).isEqualTo(204);
    }

    private void inTenant(Runnable work) {
        TenantScope.run(agency.id(), Actor.system("test"), work);
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
