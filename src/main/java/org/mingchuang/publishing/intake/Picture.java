package org.mingchuang.publishing.intake;

import java.util.UUID;

/** 导入图片: a picture taken out of a file, and the address under which the body names it until it is stored. */
public record Picture(int number, String name, byte[] content, String alt) {

    public String address() {
        return address(number);
    }

    /** In the form of own files, so that the sanitiser lets it stand. */
    static String address(int number) {
        return "/office/files/" + new UUID(0, number);
    }
}
