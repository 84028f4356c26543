package org.mingchuang.kernel;

/**
 * 分页请求: which page of a list is wanted. Out-of-range values are drawn into the range, never refused.
 *
 * @param number from 1
 * @param size rows a page, 1 to 200
 */
public record PageRequest(int number, int size) {

    public static final int DEFAULT_SIZE = 20;

    public PageRequest {
        number = Math.clamp(number, 1, 1_000_000);
        size = Math.clamp(size, 1, 200);
    }

    public static PageRequest first() {
        return new PageRequest(1, DEFAULT_SIZE);
    }

    public static PageRequest of(int number) {
        return new PageRequest(number, DEFAULT_SIZE);
    }

    public long offset() {
        return (long) (number - 1) * size;
    }
}
