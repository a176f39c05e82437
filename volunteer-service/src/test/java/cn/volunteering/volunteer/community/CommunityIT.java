package cn.volunteering.volunteer.community;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.Caller;
import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient.Answer;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.volunteer.TestAgency;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The community register (QH-21), and with it the endpoints that every register has. */
@PlatformTest
class CommunityIT {

    @Autowired
    TestTenants tenants;

    private Caller liaison;

    @BeforeEach
    void anAgency() {
        liaison = new TestAgency(tenants).liaison();
    }

    @Test
    void aCommunityIsEnteredChangedListedAndRemoved() {
        var entered = enter("万达社区", "中山路街道");
        var path = "/communities/" + entered.id();

        var changed = liaison.put(path, community("丽景社区", "中山路街道"), entered.etag());
        enter("安居社区", "北京路街道");
        assertThat(liaison.read("/communities?sort=name,desc").path("items"))
                .extracting(item -> item.path("state").path("name").asString())
                .containsExactly("安居社区", "丽景社区");
        assertThat(liaison.delete(path, entered.etag()).status()).isEqualTo(412);
        assertThat(liaison.delete(path, changed.etag()).status()).isEqualTo(204);
        assertThat(liaison.get(path).status()).isEqualTo(404);
    }

    @Test
    void aNameOccursOnlyOnceInASubDistrict() {
        assertThat(enter("万达社区", "中山路街道").status()).isEqualTo(201);
        assertThat(enter(" 万达社区 ", "中山路街道").problem()).isEqualTo("already-exists");
        assertThat(enter("万达社区", "北京路街道").status()).isEqualTo(201);
    }

    @Test
    void aChangeThatLeavesSomethingOutNamesItAndChangesNothing() {
        var entered = enter("万达社区", "中山路街道");
        var path = "/communities/" + entered.id();

        var refused = liaison.put(path, Map.of("name", "丽景社区", "subDistrict", "中山路街道"), entered.etag());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultyFields()).containsExactlyInAnyOrder("officePhone", "liaison");
        assertThat(liaison.read(path).path("state").path("name").asString()).isEqualTo("万达社区");
    }

    @Test
    void aListNamesWhatItDoesNotOffer() {
        assertThat(liaison.get("/communities?sort=liaison").faultyFields()).containsExactly("sort");
        assertThat(liaison.get("/communities?liaison=x&size=201").faultyFields())
                .containsExactly("liaison");
        assertThat(liaison.get("/communities?size=201").faultyFields()).containsExactly("size");
    }

    @Test
    void aFaultyFieldIsNamed() {
        assertThat(enter(" ", "中山路街道").faultyFields()).containsExactly("name");
    }

    private Answer enter(String name, String subDistrict) {
        return liaison.post("/communities", community(name, subDistrict));
    }

    private static Map<String, Object> community(String name, String subDistrict) {
        return Map.of("name", name, "subDistrict", subDistrict, "officePhone", "0971-0000000", "liaison", "机关党委");
    }
}
