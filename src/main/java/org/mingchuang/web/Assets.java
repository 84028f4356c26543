package org.mingchuang.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mingchuang.kernel.Digest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** 静态文件地址: puts the content's digest into the address, so that a browser may keep the file for ever. */
@Component
public class Assets {

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param name path under {@code assets/} on the class path, such as {@code office.css} */
    public String address(String name) {
        return addresses.computeIfAbsent(name, Assets::versioned);
    }

    private static String versioned(String name) {
        try (var content = new ClassPathResource("assets/" + name).getInputStream()) {
            return "/office/assets/" + Digest.of(content).brief() + "/" + name;
        } catch (IOException e) {
            throw new UncheckedIOException("no such asset: " + name, e);
        }
    }
}
