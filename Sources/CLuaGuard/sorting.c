#include "internal.h"

void guard_merge_sort(uint32_t *order, uint32_t *spare, uint32_t count, GuardLess less, void *context) {
    uint32_t *from = order, *to = spare;
    for (uint64_t width = 1; width < count; width *= 2) {
        for (uint64_t start = 0; start < count; start += 2 * width) {
            uint64_t middle = start + width < count ? start + width : count;
            uint64_t end = start + 2 * width < count ? start + 2 * width : count;
            uint64_t left = start, right = middle, out = start;
            while (left < middle && right < end) {
                // Taking the left one unless the right one is less keeps equal elements in their order.
                to[out++] = less(context, from[right], from[left]) ? from[right++] : from[left++];
            }
            while (left < middle) to[out++] = from[left++];
            while (right < end) to[out++] = from[right++];
        }
        uint32_t *swap = from;
        from = to;
        to = swap;
    }
    if (from != order) memcpy(order, from, count * sizeof *order);
}
