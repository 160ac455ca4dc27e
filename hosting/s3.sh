#!/usr/bin/env bash
# Usage: hosting/s3.sh <bucket> <id of the CloudFront distribution>
set -euo pipefail
bucket=$1 distribution=$2

npm run build
# Hashed files first and for good, so that no page names one that is not there yet.
aws s3 sync dist/_astro "s3://$bucket/_astro" --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "s3://$bucket" --exclude '_astro/*' --cache-control 'no-cache' --delete
aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'
