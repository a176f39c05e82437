package cn.volunteering.volunteer.community;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.testsupport.PlatformTest;
import cn.volunteering.testsupport.TestClient;
import cn.volunteering.testsupport.TestTenants;
import cn.volunteering.testsupport.TestTokens;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** The community register (QH-21) from the first entry to its removal. */
@PlatformTest
class CommunityIT {

    @Autowired
    TestClient client;

    @Autowired
    TestTenants tenants;

    private String communities = "";
    private String liaison = "";

    @BeforeEach
    void anAgency() {
        var agency = tenants.agency();
        communities = "/api/tenants/" + agency + "/volunteer/communities";
        liaison = TestTokens.of(agency, "liaison-1", "liaison");
    }

    @Test
    void aCommunityIsEnteredChangedListedAndRemoved() {
        var entered = client.post(communities, liaison, community("万达社区", "中山路街道"));
        assertThat(entered.status()).isEqualTo(201);
        String address = communities + "/" + entered.body().path("id").asString();

        var changed = client.put(address, liaison, community("丽景社区", "中山路街道"), entered.etag());
        assertThat(changed.body().path("entry").path("name").asString()).isEqualTo("丽景社区");
        client.post(communities, liaison, community("安居社区", "北京路街道"));

        var list = client.get(communities + "?sort=name,desc", liaison).body().path("items");
        assertThat(list)
                .extracting(item -> item.path("entry").path("name").asString())
                .containsExactly("安居社区", "丽景社区");
        assertThat(remove(address, entered.etag())).isEqualTo(412);
        assertThat(remove(address, changed.etag())).isEqualTo(204);
        assertThat(client.get(address, liaison).status()).isEqualTo(404);
    }

    @Test
    void aNameOccursOnlyOnceInASubDistrict() {
        client.post(communities, liaison, community("万达社区", "中山路街道"));

        var again = client.post(communities, liaison, community(" 万达社区 ", "中山路街道"));
        assertThat(again.problem()).isEqualTo("already-exists");
        assertThat(client.post(communities, liaison, community("万达社区", "北京路街道")).status())
                .isEqualTo(201);
    }

    @Test
    void aFaultyFieldIsNamed() {
        var answer = client.post(communities, liaison, Map.of("name", " ", "subDistrict", "中山路街道"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("field").asString())
                .isEqualTo("name");
    }

    private int remove(String address, String etag) {
        return client.exchange(HttpMethod.DELETE, address, liaison, null, Map.of("If-Match", etag))
                .status();
    }

    private static Map<String, Object> community(String name, String subDistrict) {
        return Map.of("name", name, "subDistrict", subDistrict, "officePhone", "0971-0000000");
    }
}
