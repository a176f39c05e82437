package cn.volunteering.operations;

/** The client that a command signs in as. No client has both duties: operators do not read the audit log. */
enum Duty {
    OPERATIONS("platform-operations", "OPERATIONS_CLIENT_ID", "OPERATIONS_CLIENT_SECRET"),
    AUDIT("platform-audit", "AUDIT_CLIENT_ID", "AUDIT_CLIENT_SECRET");

    private final String clientId;
    private final String idVariable;
    private final String secretVariable;

    Duty(String clientId, String idVariable, String secretVariable) {
        this.clientId = clientId;
        this.idVariable = idVariable;
        this.secretVariable = secretVariable;
    }

    /** Returns the client id in the realm file. The environment can name another one. */
    String defaultClientId() {
        return clientId;
    }

    String idVariable() {
        return idVariable;
    }

    String secretVariable() {
        return secretVariable;
    }
}
