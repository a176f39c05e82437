package cn.volunteering.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void firstTimeWhenThePasswordIsGoodForOneTimeChoosesALastingOne() {
        try (var pages = FakeSignInPages.withOneTimePassword("once")) {
            SignIn.firstTime(pages.origin(), "demo-member", "once", "lasting");

            assertThat(pages.typed()).containsExactly("once");
            assertThat(pages.password()).isEqualTo("lasting");
        }
    }

    @Test
    void firstTimeWhenAnEarlierVisitHadChosenThePasswordTypesTheLastingOne() {
        try (var pages = FakeSignInPages.withLastingPassword("lasting")) {
            SignIn.firstTime(pages.origin(), "demo-member", "once", "lasting");

            assertThat(pages.typed()).containsExactly("once", "lasting");
        }
    }

    @Test
    void withWhenThePasswordLastsTypesItOnce() {
        try (var pages = FakeSignInPages.withLastingPassword("lasting")) {
            SignIn.with(pages.origin(), "demo-member", "lasting");

            assertThat(pages.typed()).containsExactly("lasting");
        }
    }
}
