package cn.volunteering.local.command;

import cn.volunteering.local.command.SignIns.SignIn;
import cn.volunteering.servers.machine.DataFolder;
import cn.volunteering.servers.machine.Secrets;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Prints the result of a start: the address, the sign-in names and the database. */
record Summary(RunPlan plan, DataFolder data) {

    void print(PrintStream out, Duration took) {
        out.println();
        String address = plan.names().contains("gateway") ? ": " + plan.publicOrigin() : ".";
        out.println("Ready after " + PlainProgress.seconds(took) + address);
        out.println();
        if (plan.names().contains("keycloak")) {
            signIns().forEach(it -> out.printf("  %-22s %-18s %s%n", it.name(), it.password(), it.purpose()));
            out.println();
        }
        out.println(plan.database());
        out.println("Logs: infra/logs NAME -f    State: infra/status    End: Ctrl-C or infra/down");
        out.flush();
    }

    private List<SignIn> signIns() {
        var all = new ArrayList<SignIn>();
        all.add(new SignIn("operator", plan.secrets().get(Secrets.OPERATOR_PASSWORD), "runs the platform"));
        all.add(new SignIn("auditor", plan.secrets().get(Secrets.AUDITOR_PASSWORD), "audits the platform"));
        all.addAll(SignIns.read(data));
        return all;
    }
}
