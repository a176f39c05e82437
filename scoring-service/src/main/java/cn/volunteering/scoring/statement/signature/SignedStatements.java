package cn.volunteering.scoring.statement.signature;

import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.scoring.statement.StatedOrigin;
import cn.volunteering.scoring.statement.Statement;
import cn.volunteering.scoring.statement.StatementContent;
import cn.volunteering.scoring.statement.StatementSignatures;
import cn.volunteering.tenancy.TenantDirectory;
import cn.volunteering.tenancy.TenantEntry;
import cn.volunteering.tenancy.TenantScope;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signs statements as JSON Web Tokens (RS256), and publishes the keys with which a recipient checks them. */
@Component
@EnableConfigurationProperties(StatementKeyProperties.class)
public final class SignedStatements implements StatementSignatures {

    private final StatementKeys keys;
    private final JwtEncoder encoder;
    private final TenantDirectory tenants;
    private final PlatformCalendar calendar;

    SignedStatements(StatementKeyProperties settings, TenantDirectory tenants, PlatformCalendar calendar) {
        this.keys = StatementKeys.of(settings);
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(keys.current())));
        this.tenants = tenants;
        this.calendar = calendar;
    }

    @Override
    public String sign(Statement statement) {
        var header = JwsHeader.with(SignatureAlgorithm.RS256)
                .keyId(keys.current().getKeyID())
                .build();
        var claims = JwtClaimsSet.builder()
                .id(statement.id().value())
                .issuer(TenantScope.tenant().value())
                .issuedAt(calendar.now())
                .claim("statement", stated(statement))
                .build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    private Map<String, Object> stated(Statement statement) {
        StatementContent content = statement.content();
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("number", statement.number());
        all.put(
                "agency",
                tenants.find(TenantScope.tenant()).map(TenantEntry::name).orElse(null));
        all.put("purpose", statement.purpose().name());
        all.put("recipient", statement.recipient());
        all.put("issuedOn", Objects.toString(statement.issuedOn(), null));
        all.put("name", content.name());
        all.put("section", content.section());
        all.put("year", content.year());
        all.put("minutes", content.minutes());
        all.put("brought", content.brought() == null ? null : brought(content.brought()));
        all.put("activities", content.activities());
        all.put("stars", content.stars());
        all.put("honours", honours(content));
        all.put("bonusHundredths", content.bonusHundredths());
        all.put("clause", content.clause() == null ? null : content.clause().quote());
        return known(all);
    }

    private static List<Map<String, Object>> brought(List<StatedOrigin> origins) {
        return origins.stream()
                .map(origin -> {
                    var all = new LinkedHashMap<String, @Nullable Object>();
                    all.put(
                            "agency",
                            origin.agencyName() == null ? origin.agency().value() : origin.agencyName());
                    all.put("minutes", origin.minutes());
                    return known(all);
                })
                .toList();
    }

    private static List<Map<String, Object>> honours(StatementContent content) {
        return content.honours().stream()
                .map(honour -> {
                    var all = new LinkedHashMap<String, @Nullable Object>();
                    all.put("kind", honour.kind().name());
                    all.put("grantedOn", Objects.toString(honour.grantedOn(), null));
                    all.put("documentNumber", honour.documentNumber());
                    return known(all);
                })
                .toList();
    }

    /** Leaves out what is not known. */
    private static Map<String, Object> known(Map<String, @Nullable Object> all) {
        var known = new LinkedHashMap<String, Object>();
        all.forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    /** Returns the public keys, the current one first. */
    public List<PublishedKey> publicKeys() {
        return keys.all().map(PublishedKey::of).toList();
    }
}
