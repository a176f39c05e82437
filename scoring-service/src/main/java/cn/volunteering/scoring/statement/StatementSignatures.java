package cn.volunteering.scoring.statement;

/** Signs statements, so that a recipient can check them without asking. */
@FunctionalInterface
public interface StatementSignatures {

    /** Returns the statement as a signed text (JWS in compact form). */
    String sign(Statement statement);
}
