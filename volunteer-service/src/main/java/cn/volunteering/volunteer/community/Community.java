package cn.volunteering.volunteer.community;

import cn.volunteering.domain.RegisterRecord;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A residential community (社区) near the agency (QH-21). A name occurs only once in a sub-district (街道).
 *
 * @param officePhone the telephone of the community's office, not of a person
 * @param liaison the post in the agency that keeps in touch with the community
 */
public record Community(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Size(max = 60) String subDistrict,

        @Nullable @Pattern(regexp = "[0-9+() -]{5,20}", message = "电话号码的格式不对")
        String officePhone,

        @Nullable @Size(max = 60) String liaison)
        implements RegisterRecord {

    public Community {
        name = name == null ? "" : name.strip();
        subDistrict = subDistrict == null ? "" : subDistrict.strip();
    }

    @Override
    public Optional<String> naturalKey() {
        return Optional.of(subDistrict + "/" + name);
    }
}
