package cn.volunteering.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service-account-registry",
                "service-account-program-nx-gxt",
                "Service-Account-x",
                "service_account-x",
                "service.account.x",
                "serviceaccount1",
                "s-e-r-v-i-c-e-account-x",
                "service--account",
                "program-nx-gxt",
                "platform-operations",
                "platform.audit",
                "operator",
                "auditor",
                "admin",
                "a.d.m.i.n",
                "registry",
                "gateway"
            })
    void namesOfThePlatformAndTheirLikeAreReserved(String username) {
        assertThat(UsernameRules.isReserved(username)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wang.fang", "demo-qh-jtt", "programmer1", "services.office", "administration", "operator2"})
    void namesOfPeopleAreFree(String username) {
        assertThat(UsernameRules.isReserved(username)).isFalse();
    }
}
