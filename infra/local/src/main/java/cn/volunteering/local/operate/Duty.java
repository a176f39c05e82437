package cn.volunteering.local.operate;

import cn.volunteering.local.machine.Secrets;

/** In whose name a command asks. Nobody has both: who runs the platform does not read its audit log. */
enum Duty {
    OPERATIONS("platform-operations", "OPERATIONS_CLIENT_ID", Secrets.OPERATIONS_CLIENT_SECRET),
    AUDIT("platform-audit", "AUDIT_CLIENT_ID", Secrets.AUDIT_CLIENT_SECRET);

    private final String clientId;
    private final String idVariable;
    private final String secretVariable;

    Duty(String clientId, String idVariable, String secretVariable) {
        this.clientId = clientId;
        this.idVariable = idVariable;
        this.secretVariable = secretVariable;
    }

    /** The client of the realm file, unless the environment names another. */
    String usualClientId() {
        return clientId;
    }

    String idVariable() {
        return idVariable;
    }

    String secretVariable() {
        return secretVariable;
    }
}
