package org.mingchuang;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** 明窗: the portal and new-media system of a government body, as one deployable application. */
@SpringBootApplication
@Modulithic(systemName = "Mingchuang", sharedModules = "kernel")
public class Mingchuang {

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals(VerifyAudit.NAME)) {
            System.exit(VerifyAudit.run());
        }
        if (args.length > 0 && args[0].equals(ImportItems.NAME)) {
            System.exit(ImportItems.run(args));
        }
        if (args.length > 0 && args[0].equals(Check.NAME)) {
            System.exit(Check.run(args));
        }
        SpringApplication.run(Mingchuang.class, args);
    }
}
