package org.mingchuang.duty;

/**
 * 办理凭据: by what it can be seen that a duty was done.
 *
 * @param text such as 备案表第3号已受理
 * @param address page in the office, or empty
 * @param lateReason why it is late, empty when it is not or when the reason is still owed
 */
public record Proof(String text, String address, String lateReason) {

    public static Proof of(String text, String address) {
        return new Proof(text, address, "");
    }

    public Proof because(String reason) {
        return new Proof(text, address, reason);
    }
}
